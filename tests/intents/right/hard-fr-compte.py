def app(ui):
    ui.title("Compte à rebours")
    if ui.button("Démarrer"):
        ui.state.debut = ui.time
    debut = ui.state.get("debut")
    if debut is not None:
        reste = 20 - (ui.time - debut)
        ui.text(f"{math.ceil(reste)}" if reste > 0 else "Terminé", size=64)
