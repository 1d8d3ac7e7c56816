def app(ui):
    ui.title("Baby")
    s = ui.state
    naps = s.get("naps", [])
    asleep = bool(naps) and naps[-1][2] == 0
    if ui.button("Wakes up" if asleep else "Falls asleep"):
        if asleep:
            naps[-1][2] = ui.time
        else:
            naps.append([str(ui.today), ui.time, 0])
        asleep = not asleep
    ui.every(1)
    ui.text("Asleep" if asleep else "Awake", size=40, bold=True)
    mine = [nap for nap in naps if nap[0] == str(ui.today)]
    minutes = int(sum((end or ui.time) - start for day, start, end in mine) // 60)
    ui.text(f"{minutes // 60} h {minutes % 60} min today", size=24)
    ui.text(f"{len(mine)} {'sleep' if len(mine) == 1 else 'sleeps'}", color="muted")
