def app(ui):
    ui.title("Gray code")
    bits = ui.slider("Bits", 2, 6, 3)
    rows = [[number, f"{number:0{bits}b}", f"{number ^ number >> 1:0{bits}b}"] for number in range(2 ** bits)]
    ui.table(rows, header=["Number", "Binary", "Gray"])
