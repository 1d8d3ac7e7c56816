def app(ui):
    ui.title("Quorum")
    members = ui.number("Members", 25, min=1)
    percent = ui.number("Percent needed", 50, min=0, max=100)
    present = ui.number("Present", 12, min=0)
    needed = math.ceil(members * percent / 100)
    if present >= needed:
        ui.text("Quorum", size=40, bold=True, color="good")
    else:
        ui.text("No quorum", size=40, bold=True, color="bad")
        ui.text(f"{needed - present} more needed")
