def app(ui):
    ui.title("Stem and leaf")
    text = ui.field("Numbers", "12 15 21 24 24 38 40", lines=3)
    numbers = sorted(int(part) for part in text.replace(",", " ").split() if part.isdigit())
    if not numbers:
        ui.text("Type some whole numbers", color="muted")
        return
    rows = []
    for stem in sorted({number // 10 for number in numbers}):
        leaves = [str(number % 10) for number in numbers if number // 10 == stem]
        rows.append([stem, " ".join(leaves)])
    ui.table(rows, header=["Stem", "Leaves"])
    ui.text(f"2 | 1 means 21, {len(numbers)} in all", color="muted")
