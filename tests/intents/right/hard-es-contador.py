def app(ui):
    ui.title("Goles")
    goles = ui.state.get("goles", {"Norte": 0, "Sur": 0})
    with ui.row():
        for equipo in goles:
            if ui.button(equipo):
                goles[equipo] += 1
    if ui.button("Borrar"):
        for equipo in goles:
            goles[equipo] = 0
    for equipo in goles:
        ui.text(f"{equipo}: {goles[equipo]}")
