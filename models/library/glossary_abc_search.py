def app(ui):
    ui.title("Glossary")
    terms = ui.state.get("terms", [])
    with ui.row():
        term = ui.field("Term").strip()
        meaning = ui.field("Meaning").strip()
        if ui.button("Add") and term and meaning:
            terms.append([term, meaning])
            terms.sort(key=lambda entry: entry[0].lower())
            ui.clear("Term")
            ui.clear("Meaning")
    search = ui.field("Search").strip().lower()
    found = [entry for entry in terms if search in f"{entry[0]} {entry[1]}".lower()]
    picked = ui.list([f"{term}: {meaning}" for term, meaning in found], actions=["Delete"])
    if picked:
        terms.remove(found[picked.index])
    count = f"{len(terms)} {'term' if len(terms) == 1 else 'terms'}"
    ui.text(f"{len(found)} of {count}" if search else count, color="muted")
