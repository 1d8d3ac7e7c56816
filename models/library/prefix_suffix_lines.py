def app(ui):
    ui.title("Before and after")
    with ui.row():
        before = ui.field("Before", "<")
        after = ui.field("After", ">")
    lines = [before + line + after for line in ui.field("Lines", lines=6).splitlines() if line.strip()]
    for line in lines:
        ui.text(line)
    if not lines:
        ui.text("Paste some lines", color="muted")
    elif ui.button("Copy"):
        ui.copy("\n".join(lines))
        ui.notify("1 line copied" if len(lines) == 1 else f"{len(lines)} lines copied")
