def app(ui):
    ui.title("Square and root")
    s = ui.state
    value = s.get("value", 3)
    with ui.row():
        if ui.button("Square") and value < 1e9:
            value = value * value
        if ui.button("Root"):
            value = math.sqrt(value)
        if ui.button("Back to 3"):
            value = 3
    s.value = value
    ui.text(f"Value: {value:.10g}", size=36)
