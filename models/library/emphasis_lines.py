def app(ui):
    ui.title("Mark lines")
    marked = ui.state.get("marked", [])
    text = ui.field("Text", lines=5, placeholder="One thing on each line")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    rows = [("→ " if line in marked else "") + line for line in lines]
    picked = ui.list(rows, actions=["Mark"])
    if picked:
        line = lines[picked.index]
        if line in marked:
            marked.remove(line)
        else:
            marked.append(line)
    ui.text(f"Marked: {len([line for line in lines if line in marked])}")
