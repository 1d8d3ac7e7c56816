def app(ui):
    ui.title("Russian multiplication")
    with ui.row():
        half = int(ui.number("Halve", 13, min=1))
        double = int(ui.number("Double", 24, min=1))
    rows, kept = [], []
    while half >= 1:
        odd = half % 2 == 1
        rows.append([half, double, "✓" if odd else ""])
        if odd:
            kept.append(double)
        half //= 2
        double *= 2
    ui.table(rows, header=["Halve", "Double", "Add"])
    ui.text(f"{' + '.join(map(str, kept))} = {sum(kept)}", size=28, bold=True)
