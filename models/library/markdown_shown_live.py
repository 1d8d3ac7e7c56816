def app(ui):
    ui.title("Markdown")
    text = ui.field("Markdown", "# My page\nSome words\n- milk\n- bread", lines=8)
    ui.divider()
    for line in text.splitlines():
        if line.startswith("## "):
            ui.text(line[3:], size=24, bold=True)
        elif line.startswith("# "):
            ui.text(line[2:], size=32, bold=True)
        elif line.startswith("- "):
            ui.text(f"• {line[2:]}")
        elif line.strip():
            ui.text(line)
    if not text.strip():
        ui.text("Nothing to show", color="muted")
