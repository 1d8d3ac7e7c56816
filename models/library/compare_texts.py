def app(ui):
    ui.title("Old and new")
    old = ui.field("Old", lines=4).splitlines()
    new = ui.field("New", lines=4).splitlines()
    rows = []
    for i in range(max(len(old), len(new))):
        a = old[i] if i < len(old) else ""
        b = new[i] if i < len(new) else ""
        rows.append([i + 1, a, b, "same" if a == b else "changed"])
    changed = sum(row[3] == "changed" for row in rows)
    ui.text(f"Changed: {changed}", size=24)
    ui.table(rows, header=["Line", "Old", "New", "Mark"])
