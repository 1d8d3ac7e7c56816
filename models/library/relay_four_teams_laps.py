TEAMS = ["Red", "Blue", "Green", "Yellow"]


def app(ui):
    ui.title("Relay")
    s = ui.state
    laps = s.get("laps", {team: [] for team in TEAMS})
    if ui.button("Start"):
        s.since, s.laps = ui.time, {team: [] for team in TEAMS}
        laps = s.laps
    with ui.row():
        for team in TEAMS:
            if ui.button(team) and s.get("since") and len(laps[team]) < 4:
                laps[team].append(ui.time - s.since)
    ui.text(f"{ui.time - s.since:.1f} s" if s.get("since") else "0.0 s", size=48, bold=True)
    order = sorted(TEAMS, key=lambda team: (-len(laps[team]), laps[team][-1] if laps[team] else 0))
    rows = []
    for team in order:
        done = len(laps[team])
        last = f"{laps[team][-1]:.1f} s" if done else "-"
        rows.append([team, "Finished" if done == 4 else f"{done} of 4 laps", last])
    ui.table(rows, header=["Team", "Laps", "Time"])
