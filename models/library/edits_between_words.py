def app(ui):
    ui.title("Edit distance")
    first = ui.field("From", "kitten").strip()
    second = ui.field("To", "sitting").strip()
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        new = [i]
        for j, b in enumerate(second, 1):
            new.append(min(row[j] + 1, new[j - 1] + 1, row[j - 1] + (a != b)))
        row = new
    changes = row[-1]
    ui.text(f"{changes} {'change' if changes == 1 else 'changes'}", size=40, bold=True)
    ui.text("letters changed, added or taken out", color="muted")
