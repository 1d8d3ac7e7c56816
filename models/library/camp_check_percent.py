def app(ui):
    ui.title("Camping")
    ticks = ui.state.get("ticks", {"Tent": False, "Stove": False, "Lamp": False, "Mat": False})
    if ui.button("Untick all"):
        for thing in ticks:
            ticks[thing] = False
    for thing in ticks:
        ticks[thing] = ui.checkbox(thing, ticks[thing])
    share = sum(ticks.values()) / len(ticks)
    ui.progress(share)
    ui.text(f"{share * 100:.0f} percent", size=24)
