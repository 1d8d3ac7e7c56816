def app(ui):
    ui.title("Transpose")
    rows = []
    for line in ui.field("Table", "name,Ann,Ben\nage,30,41", lines=5).splitlines():
        if line.strip():
            rows.append([cell.strip() for cell in line.replace("\t", ",").split(",")])
    if not rows:
        ui.text("Paste some lines", color="muted")
        return
    width = max(len(row) for row in rows)
    turned = [[row[i] if i < len(row) else "" for row in rows] for i in range(width)]
    ui.table(turned)
    ui.text(f"Rows: {len(turned)}, columns: {len(rows)}", size=20)
    if ui.button("Copy"):
        ui.copy("\n".join(",".join(row) for row in turned))
        ui.notify("Copied")
