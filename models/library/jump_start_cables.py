CONNECT = [
    ("Red clamp to + of the empty battery", "red"),
    ("Other red clamp to + of the full battery", "red"),
    ("Black clamp to - of the full battery", "muted"),
    ("Other black clamp to bare metal of the engine that doesn't start", "muted"),
]
START = ["Start the engine of the car that helps", "Wait three minutes", "Start the other car"]


def app(ui):
    ui.title("Jump-start")
    if ui.tabs(["Connect", "Take off"]) == "Connect":
        for number, (step, color) in enumerate(CONNECT, 1):
            ui.text(f"{number}. {step}", size=20, color=color)
        for number, step in enumerate(START, len(CONNECT) + 1):
            ui.text(f"{number}. {step}", size=20)
    else:
        ui.text("The other way round, engines running:", size=20)
        for number, (step, color) in enumerate(reversed(CONNECT), 1):
            ui.text(f"{number}. {step.replace(' to ', ' off ')}", size=20, color=color)
