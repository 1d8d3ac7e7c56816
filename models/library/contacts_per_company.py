def app(ui):
    ui.title("Companies")
    companies = ui.state.get("companies", {})
    with ui.row():
        name = ui.field("Name").strip()
        company = ui.field("Company").strip()
        if ui.button("Save") and name and company:
            companies.setdefault(company, []).append(name)
            ui.clear("Name")
            ui.clear("Company")
    for company in sorted(companies):
        ui.text(company, size=20, bold=True)
        ui.text(", ".join(sorted(companies[company])))
    if not companies:
        ui.text("No contacts yet", color="muted")
