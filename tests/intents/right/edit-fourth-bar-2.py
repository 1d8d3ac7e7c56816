def app(ui):
    ui.title("Visitors")
    visitors = {}
    with ui.row():
        for day in ["Monday", "Tuesday", "Wednesday", "Thursday"]:
            visitors[day] = ui.number(day, 10, min=0)
    ui.chart(visitors, kind="bar")
