def app(ui):
    ui.title("Till lines")
    rows = []
    total = bad = 0
    for line in ui.field("Lines", lines=6, placeholder="3 x 2.50 Coffee").splitlines():
        parts = line.split(maxsplit=3)
        if not parts:
            continue
        try:
            number, price = int(parts[0]), float(parts[2])
            rows.append([number, f"{price:.2f}", parts[3], f"{number * price:.2f}"])
            total += number * price
        except (ValueError, IndexError):
            bad += 1
    ui.table(rows, header=["Number", "Price", "Name", "Comes to"])
    ui.text(f"Sum: {total:.2f}", size=28, bold=True)
    ui.text(f"Not understood: {bad}", color="muted")
