def app(ui):
    ui.title("Breakfast")
    s = ui.state
    left = s.get("left", {"tea": 15, "eggs": 25})
    on = s.get("on", {"tea": False, "eggs": False})
    with ui.row():
        for name in left:
            with ui.column():
                if on[name] and left[name] > 0 and ui.every(1):
                    left[name] -= 1
                if left[name] > 0:
                    ui.text(left[name], size=40)
                else:
                    ui.text("Tea is ready" if name == "tea" else "Eggs are ready", color="good")
                if ui.button(f"Start {name}"):
                    left[name] = 15 if name == "tea" else 25
                    on[name] = True
