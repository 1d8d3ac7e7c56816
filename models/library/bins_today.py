def app(ui):
    ui.title("Bins")
    day = ui.now.strftime("%A")
    bins = {"Tuesday": "glass", "Thursday": "paper"}
    ui.text(day, size=24, align="center", color="muted")
    ui.text(bins.get(day, "None"), size=56, bold=True, align="center")
