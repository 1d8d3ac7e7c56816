def app(ui):
    s = ui.state
    ui.title("Kitchen")
    with ui.row():
        if ui.button("Start tea"):
            s.tea = ui.time + 15
        if ui.button("Start eggs"):
            s.eggs = ui.time + 25
    tea = s.tea - ui.time if s.get("tea") else 15
    eggs = s.eggs - ui.time if s.get("eggs") else 25
    ui.text("Tea is ready!" if tea <= 0 else f"Tea 0:{int(tea):02d}")
    ui.text("Eggs are ready!" if eggs <= 0 else f"Eggs 0:{int(eggs):02d}")
