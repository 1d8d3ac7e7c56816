def app(ui):
    s = ui.state
    s.list = s.get("list", [])
    if ui.every(1):
        left = [[what, n - 1] for what, n in s.list]
        s.done = s.get("done", 0) + len([x for x in left if x[1] <= 0])
        s.list = [x for x in left if x[1] > 0]
    with ui.row():
        name = ui.field("Reminder")
        n = ui.field("In seconds", "5")
        if ui.button("Add"):
            s.list = s.list + [[name, int(n)]]
    ui.table([[what, f"in {n} s"] for what, n in s.list])
    ui.text(f"{s.get('done', 0)} are over")
