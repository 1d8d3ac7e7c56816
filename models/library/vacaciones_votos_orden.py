def app(ui):
    ui.title("Verano")
    places = ui.state.get("places", [])
    ui.text(f"Primero: {places[0]}" if places else "Sin ideas", size=32, bold=True)
    with ui.row():
        place = ui.field("Sitio").strip()
        if ui.button("Añadir") and place:
            places.append(place)
            ui.clear("Sitio")
    picked = ui.list(places, actions=["Subir", "Bajar", "Quitar"])
    if picked:
        place = places.pop(picked.index)
        if picked.action == "Subir":
            places.insert(max(0, picked.index - 1), place)
        elif picked.action == "Bajar":
            places.insert(picked.index + 1, place)
