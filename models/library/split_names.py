def app(ui):
    ui.title("Names")
    text = ui.field("Names", lines=6, placeholder="Ada Lovelace")
    rows = []
    for line in text.splitlines():
        words = line.split()
        if words:
            rows.append([" ".join(words[:-1]), words[-1]])
    rows.sort(key=lambda row: row[1].lower())
    if rows:
        ui.table(rows, header=["First name", "Last name"])
        ui.text(f"{len(rows)} names", color="muted")
    else:
        ui.text("No names yet", color="muted")
