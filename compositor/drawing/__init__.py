"""Drawing: packed records, made on the processor, and what the graphics card is told of them."""
