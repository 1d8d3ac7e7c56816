from datetime import timedelta


def app(ui):
    ui.title("Ta-da!")
    log = ui.state.get("log", [])
    today, yesterday = str(ui.today), str(ui.today - timedelta(days=1))
    with ui.row():
        what = ui.field("I did").strip()
        if ui.button("Add") and what:
            log.append([today, what])
            ui.clear("I did")
    mine = [what for day, what in log if day == today]
    ui.text(f"{len(mine)} {'thing' if len(mine) == 1 else 'things'} done", size=40, bold=True)
    ui.list(mine)
    ui.text(f"Yesterday: {sum(day == yesterday for day, what in log)}", color="muted")
