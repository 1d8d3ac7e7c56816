def app(ui):
    ui.title("Remove doubles")
    text = ui.field("Lines", lines=6, placeholder="One thing on each line")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    once = list(dict.fromkeys(lines))
    for line in once:
        ui.text(line)
    ui.text(f"{len(lines) - len(once)} removed", bold=True)
