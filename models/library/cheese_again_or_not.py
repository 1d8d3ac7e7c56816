def app(ui):
    ui.title("Cheeses")
    s = ui.state
    again, never = s.get("again", []), s.get("never", [])
    name = ui.field("Cheese").strip()
    with ui.row():
        if ui.button("Again") and name:
            again.append(name)
            ui.clear("Cheese")
        if ui.button("Never") and name:
            never.append(name)
            ui.clear("Cheese")
    with ui.grid(2):
        with ui.card(f"Buy again ({len(again)})"):
            for cheese in sorted(again):
                ui.text(cheese, color="good")
        with ui.card(f"Not again ({len(never)})"):
            for cheese in sorted(never):
                ui.text(cheese, color="bad")
