def app(ui):
    ui.title("Ice cube")
    s = ui.state
    ice = s.get("ice", 100)
    if s.get("melting") and ice > 0 and ui.every(1):
        ice = s.ice = ice - 4
    ui.text(f"{ice} %", size=48)
    ui.progress(ice / 100)
    if ice == 0:
        ui.text("Only water", size=24)
    with ui.row():
        if ui.button("Melt"):
            s.ice = 100
            s.melting = True
        if ui.button("Freeze"):
            s.melting = False
