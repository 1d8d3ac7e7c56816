from datetime import timedelta


def app(ui):
    ui.title("Habits")
    done = ui.state.get("done", {"Read": [], "Walk": []})
    today = ui.now.strftime("%a %d %b")
    with ui.row():
        for habit in done:
            if ui.button(f"{habit}: done today" if today in done[habit] else habit):
                if today in done[habit]:
                    done[habit].remove(today)
                else:
                    done[habit].append(today)
    rows = []
    for ago in range(7):
        day = (ui.now - timedelta(days=ago)).strftime("%a %d %b")
        rows.append([day] + ["yes" if day in done[habit] else "no" for habit in done])
    ui.table(rows, header=["Day", "Read", "Walk"])
