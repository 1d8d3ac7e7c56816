def app(ui):
    ui.title("Countries and capitals")
    capitals = ui.state.get("capitals", {})
    with ui.row():
        country = ui.field("Country").strip().title()
        capital = ui.field("Capital").strip()
        if ui.button("Add") and country and capital:
            capitals[country] = capital
            ui.clear("Country")
            ui.clear("Capital")
    ui.table([[country, capitals[country]] for country in sorted(capitals)], header=["Country", "Capital"])
    ui.text(f"{len(capitals)} {'row' if len(capitals) == 1 else 'rows'}", bold=True)
