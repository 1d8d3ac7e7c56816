def app(ui):
    ui.title("Sum a column")
    lines = ui.field("Table", "apples 3 1.20\npears 2 0.80\nfigs 5 2.00", lines=6).splitlines()
    column = ui.slider("Column", 1, 8, 3)
    numbers, bad = [], 0
    for line in lines:
        cells = line.replace(";", " ").replace("\t", " ").split()
        try:
            numbers.append(float(cells[column - 1].replace(",", ".")))
        except (ValueError, IndexError):
            bad += bool(cells)
    ui.text(f"Sum: {sum(numbers):.2f}", size=40, bold=True)
    if numbers:
        ui.text(f"Average: {sum(numbers) / len(numbers):.2f}, biggest: {max(numbers):g}", size=20)
    if bad:
        ui.text(f"Lines without a number there: {bad}", color="warn")
