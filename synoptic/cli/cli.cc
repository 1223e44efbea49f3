namespace synoptic { int cli_placeholder = 0; }
