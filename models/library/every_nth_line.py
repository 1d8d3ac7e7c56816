def app(ui):
    ui.title("Every second line")
    lines = ui.field("Text", lines=6).splitlines()
    with ui.row():
        step = int(ui.number("Step", 2, min=1, max=100))
        begin = int(ui.number("Begin at line", 1, min=1, max=1000))
    shown = lines[begin - 1::step]
    ui.text("\n".join(shown), size=18)
    ui.text(f"{len(shown)} of {len(lines)} lines", color="muted")
