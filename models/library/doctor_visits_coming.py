from datetime import datetime


def app(ui):
    ui.title("Appointments")
    visits = ui.state.get("visits", [])
    with ui.row():
        doctor = ui.field("Doctor").strip()
        day = ui.field("Date", placeholder="2026-04-02").strip()
        time = ui.field("Time", "10:00").strip()
        if ui.button("Add") and doctor:
            try:
                visits.append([f"{datetime.fromisoformat(f'{day} {time}'):%Y-%m-%d %H:%M}", doctor])
                visits.sort()
                ui.clear("Doctor")
            except ValueError:
                ui.notify("Write it like 2026-04-02 and 10:00")
    coming = [visit for visit in visits if visit[0] >= f"{ui.now:%Y-%m-%d %H:%M}"]
    ui.text(f"Next: {coming[0][1]}" if coming else "No appointments", size=36, bold=True)
    picked = ui.list([f"{when} {doctor}" for when, doctor in coming], actions=["Cancel"])
    if picked:
        visits.remove(coming[picked.index])
