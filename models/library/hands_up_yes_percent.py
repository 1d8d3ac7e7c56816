def app(ui):
    ui.title("Show of hands")
    yes = ui.number("Yes", 0, min=0)
    no = ui.number("No", 0, min=0)
    if yes + no == 0:
        ui.text("Nobody voted", color="muted")
    else:
        percent = 100 * yes / (yes + no)
        ui.text(f"{percent:.0f}% yes", size=32)
        ui.text("Passed" if percent > 50 else "Failed", bold=True)
