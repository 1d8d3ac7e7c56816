def app(ui):
    ui.title("Two stopwatches")
    watches = ui.state.get("watches", {"Kettle": [0, None], "Toast": [0, None]})
    for name, watch in watches.items():
        with ui.row():
            if ui.button(f"Start {name}") and watch[1] is None:
                watch[1] = ui.time
            if ui.button(f"Stop {name}") and watch[1] is not None:
                watch[0], watch[1] = watch[0] + ui.time - watch[1], None
        shown = watch[0] + (ui.time - watch[1] if watch[1] is not None else 0)
        ui.text(f"{name}: {shown:.1f} s", size=32)
