def app(ui):
    ui.title("Squares and cubes")
    rows = [[n, n**2, n**3] for n in range(1, 21)]
    ui.table(rows, header=["n", "n²", "n³"])
