def sorting(cell):
    try:
        return (0, float(cell), "")
    except ValueError:
        return (1, 0, cell.lower())


def app(ui):
    ui.title("Table")
    text = ui.field("Lines", "Name;City;Age\nTom;Paris;44\nIda;Rome;31\nBen;Oslo;27", lines=6)
    lines = [[cell.strip() for cell in line.split(";")] for line in text.splitlines() if line.strip()]
    if len(lines) < 2:
        ui.text("Type a header and at least one line", color="muted")
        return
    header, rows = lines[0], lines[1:]
    rows = [(row + [""] * len(header))[:len(header)] for row in rows]
    column = header.index(ui.choice("Sort by", header))
    rows.sort(key=lambda row: sorting(row[column]))
    ui.table(rows, header=header)
    ui.text(f"{len(rows)} {'row' if len(rows) == 1 else 'rows'}", color="muted")
