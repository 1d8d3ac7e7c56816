def app(ui):
    ui.title("1000 tested")
    ill = ui.number("Ill in percent", 1, min=0, max=100)
    found = ui.number("Ill people found in percent", 90, min=0, max=100)
    alarms = ui.number("False alarms in percent", 5, min=0, max=100)
    sick = 1000 * ill / 100
    right = sick * found / 100
    false = (1000 - sick) * alarms / 100
    ui.text(f"{sick:.0f} are ill, {right:.0f} of them are found")
    ui.text(f"{false:.0f} false {'alarm' if round(false) == 1 else 'alarms'}")
    if right + false:
        share = 100 * right / (right + false)
        ui.text(f"A positive result is right in {share:.0f} of 100 cases", size=32, bold=True)
        ui.chart([right, false], kind="bar", labels=["Really ill", "False alarm"])
    else:
        ui.text("Nobody gets a positive result", size=32, bold=True)
