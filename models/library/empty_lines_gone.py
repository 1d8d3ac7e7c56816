def app(ui):
    ui.title("Without empty lines")
    lines = ui.field("Text", lines=8).splitlines()
    kept = [line.rstrip() for line in lines if line.strip()]
    gone = len(lines) - len(kept)
    ui.text("1 empty line removed" if gone == 1 else f"{gone} empty lines removed", size=24, bold=True)
    for line in kept:
        ui.text(line)
    if ui.button("Copy") and kept:
        ui.copy("\n".join(kept))
        ui.notify("Copied")
