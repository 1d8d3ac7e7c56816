def app(ui):
    ui.title("Lines as a table")
    text = ui.field("Lines", "Name, City\nAnn, Rome\nBen, Oslo", lines=6)
    sign = ui.choice("Divided by", ["Comma", "Semicolon", "Tab"])
    divider = {"Comma": ",", "Semicolon": ";", "Tab": "\t"}[sign]
    lines = [line for line in text.splitlines() if line.strip()]
    rows = [line.split(divider) for line in lines]
    if not rows:
        ui.text("Paste lines with commas", color="muted")
        return
    header = rows[0]
    ui.text(f"{len(rows) - 1} rows, {len(header)} columns", color="muted")
    numbered = [[place, *row] for place, row in enumerate(sorted(rows[1:]), start=1)]
    ui.table(numbered, header=["No.", *header])
