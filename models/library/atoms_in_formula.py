def app(ui):
    ui.title("Atoms")
    formula = ui.field("Formula", "C6H12O6")
    flat = re.sub(r"\((\w*)\)(\d{0,2})", lambda found: found[1] * int(found[2] or 1), formula)
    counts = {}
    for element, number in re.findall(r"([A-Z][a-z]?)(\d*)", flat):
        counts[element] = counts.get(element, 0) + int(number or 1)
    if not counts:
        ui.text("Type a formula", color="muted")
        return
    ui.table([[element, count] for element, count in counts.items()], header=["Element", "Atoms"])
    total = sum(counts.values())
    ui.text(f"{total} atom{'' if total == 1 else 's'}", size=28, bold=True)
