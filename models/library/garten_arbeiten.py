MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]


def app(ui):
    ui.title("Schrebergarten")
    jobs = ui.state.get("jobs", [])
    month = ui.choice("Monat", MONTHS, "Januar")
    with ui.row():
        job = ui.field("Arbeit").strip()
        if ui.button("Eintragen") and job:
            jobs.append([month, job])
            ui.clear("Arbeit")
    shown = [entry for entry in jobs if entry[0] == month]
    picked = ui.list([entry[1] for entry in shown], actions=["Erledigt"])
    if picked:
        jobs.remove(shown[picked.index])
    ui.text(f"Im ganzen Jahr noch {len(jobs)}", color="muted")
