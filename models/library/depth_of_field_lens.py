def app(ui):
    ui.title("Depth of field")
    focal = ui.number("Focal length in mm", 50, min=1)
    aperture = ui.choice("Aperture", ["1.4", "2", "2.8", "4", "5.6", "8", "11", "16"], value="8")
    distance = ui.number("Distance in m", 3.0, min=0.1, step=0.5) * 1000
    hyper = focal**2 / (float(aperture) * 0.03) + focal
    near = distance * (hyper - focal) / (hyper + distance - 2 * focal)
    if distance < hyper:
        far = distance * (hyper - focal) / (hyper - distance)
        ui.text(f"{near / 1000:.2f} m to {far / 1000:.2f} m", size=32, bold=True)
        ui.text(f"{(far - near) / 1000:.2f} m are sharp")
    else:
        ui.text(f"{near / 1000:.2f} m to infinity", size=32, bold=True)
    ui.text(f"Hyperfocal distance {hyper / 1000:.1f} m", color="muted")
