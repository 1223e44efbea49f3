# synoptic_pack(SOURCE input name)
#
# Packs `input` into the build folder and lets the source file SOURCE read it in by the assembler (".incbin"), under the
# name of the definition SYNOPTIC_PACKED_<name>. BuiltIn (synoptic/compression/built_in.h) unpacks it.
function(synoptic_pack source input name)
  set(packed ${PROJECT_BINARY_DIR}/generated/packed/${name}.zst)
  add_custom_command(OUTPUT ${packed}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/generated/packed
    COMMAND pack_file ${input} ${packed}
    DEPENDS pack_file ${input} VERBATIM)
  set_property(SOURCE ${source} APPEND PROPERTY OBJECT_DEPENDS ${packed})
  set_property(SOURCE ${source} APPEND PROPERTY COMPILE_DEFINITIONS SYNOPTIC_PACKED_${name}="${packed}")
endfunction()
