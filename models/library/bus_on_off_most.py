def app(ui):
    ui.title("Bus")
    people = ui.state.get("people", 0)
    most = ui.state.get("most", 0)
    with ui.row():
        if ui.button("On"):
            people += 1
        if ui.button("Off"):
            people = max(0, people - 1)
    most = max(most, people)
    ui.state.people, ui.state.most = people, most
    ui.text(f"On the bus: {people}", size=32)
    ui.text(f"Most: {most}")
