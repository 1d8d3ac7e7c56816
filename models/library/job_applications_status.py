def app(ui):
    ui.title("Applications")
    jobs = ui.state.get("jobs", [])
    with ui.row():
        company = ui.field("Company").strip()
        if ui.button("Add") and company:
            jobs.append([company, f"{ui.now:%d %b}", "Sent"])
            ui.clear("Company")
    rows = [f"{company}, {day}: {status.lower()}" for company, day, status in jobs]
    picked = ui.list(rows, actions=["Interview", "Offer", "Rejected"])
    if picked and picked.action:
        jobs[picked.index][2] = picked.action
    for kind in ["Sent", "Interview", "Offer", "Rejected"]:
        ui.text(f"{kind}: {sum(status == kind for company, day, status in jobs)}")
