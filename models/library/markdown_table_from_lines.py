def app(ui):
    ui.title("Markdown table")
    text = ui.field("Lines", "Name, Age\nAnn, 30\nBen, 4", lines=6)
    rows = [[cell.strip() for cell in line.split(",")] for line in text.splitlines() if line.strip()]
    if not rows:
        ui.text("Type some lines", color="muted")
        return
    width = max(len(row) for row in rows)
    lines = ["| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in rows]
    lines.insert(1, "|" + " --- |" * width)
    for line in lines:
        ui.text(line)
    if ui.button("Copy"):
        ui.copy("\n".join(lines))
        ui.notify("Copied")
