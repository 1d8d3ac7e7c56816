def app(ui):
    ui.title("Summer fair")
    helpers = ui.state.get("helpers", {"Setup": [], "Bar": [], "Cleanup": []})
    places = {"Setup": 2, "Bar": 3, "Cleanup": 2}
    name = ui.field("Name").strip()
    for job, people in helpers.items():
        with ui.row():
            if ui.button(job) and name and len(people) < places[job]:
                people.append(name)
                ui.clear("Name")
            ui.text(f"{job} {len(people)} of {places[job]}: {', '.join(people)}")
            if len(people) >= places[job]:
                ui.text("Full", color="bad")
