def app(ui):
    ui.title("Libros prestados")
    loans = ui.state.get("loans", [])
    ui.text(f"{len(loans)} fuera" if loans else "Todos en casa", size=24)
    with ui.row():
        book = ui.field("Libro").strip()
        who = ui.field("Persona").strip()
        if ui.button("Apuntar") and book and who:
            loans.append(f"{book}: {who}")
            ui.clear("Libro")
            ui.clear("Persona")
    search = ui.field("Buscar").strip().lower()
    found = [loan for loan in loans if search in loan.lower()]
    picked = ui.list(found, actions=["Devuelto"])
    if picked:
        loans.remove(found[picked.index])
