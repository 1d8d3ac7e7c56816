def app(ui):
    ui.title("Gastos")
    gastos = ui.state.get("gastos", [])
    que = ui.field("¿En qué?")
    cuanto = ui.number("¿Cuánto?", 0.0, min=0)
    if ui.button("Guardar") and que:
        gastos.append([que, cuanto])
    for nombre, importe in gastos:
        ui.text(f"{nombre}: {importe:.2f}")
    ui.text(f"Total: {sum(importe for _, importe in gastos):.2f}")
