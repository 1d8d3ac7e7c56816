def app(ui):
    ui.title("Sum per name")
    text = ui.field("Lines", "Ann 12.50\nBen 7\nAnn 3", lines=8)
    sums = {}
    for line in text.splitlines():
        parts = line.rsplit(None, 1)
        try:
            sums[parts[0]] = sums.get(parts[0], 0) + float(parts[1].replace(",", "."))
        except (IndexError, ValueError):
            continue
    ui.table([[name, f"{sums[name]:.2f}"] for name in sorted(sums)], header=["Name", "Sum"])
    ui.text(f"Total: {sum(sums.values()):.2f}", size=24, bold=True)
