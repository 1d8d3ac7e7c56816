PLAN = [(6, "Morning", "Blood pressure pill, Heart pill"), (11, "Noon", "Stomach drops"), (14, "Afternoon", ""),
        (17, "Evening", "Blood pressure pill, Vitamin D"), (21, "Night", "")]


def app(ui):
    ui.title("Medicine")
    s = ui.state
    time, pills = "Night", ""
    for hour, name, what in PLAN:
        if ui.now.hour >= hour:
            time, pills = name, what
    ui.text(time, size=48)
    now = f"{ui.now.date()} {time}"
    if not pills:
        ui.text("Nothing now", size=64, bold=True)
    elif s.get("taken") == now:
        ui.text("Taken, thank you", size=64, bold=True, color="good")
    else:
        ui.text(pills, size=64, bold=True)
        if ui.button("Taken"):
            s.taken = now
